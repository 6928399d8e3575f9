/** What courses.json holds, as a JSON Schema. */
import { coursesJsonSchema } from '#formats/json/write.ts';
import { siteAddress } from '../../site.ts';

export const GET = (): Response => Response.json(coursesJsonSchema(siteAddress()));

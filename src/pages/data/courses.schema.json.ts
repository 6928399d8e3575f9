/** What courses.json holds, as a JSON Schema. */
import { coursesJsonSchema } from '#formats/json/write.ts';
import { absolute } from '../../site.ts';

export const GET = (): Response => Response.json(coursesJsonSchema(absolute('/').replace(/\/$/, '')));

/** What courses.json holds, as a JSON Schema. */
import { coursesJsonSchema } from '#formats/json.ts';
import { absolute } from '../../site.ts';

export const GET = (): Response => Response.json(coursesJsonSchema(absolute('/').replace(/\/$/, '')));

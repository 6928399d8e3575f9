/** One record of courses.json and courses.jsonl, as a JSON Schema with a description of every field. */
import { courseJsonSchema } from '#formats/json/write.ts';
import { siteAddress } from '../../site.ts';

export const GET = (): Response => Response.json(courseJsonSchema(siteAddress()));

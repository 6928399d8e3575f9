/** A record as it stands beside the page of its course, as a JSON Schema with a description of every field. */
import { recordJsonSchema } from '#formats/json/write.ts';
import { siteAddress } from '../../site.ts';

export const GET = (): Response => Response.json(recordJsonSchema(siteAddress()));

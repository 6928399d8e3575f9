/** The downloads, described for tools that read Data Packages. */
import { dataPackage } from '../../open-data/data-package.ts';

export const GET = async (): Promise<Response> => Response.json(await dataPackage());

/** Path of a tool of `content/tools`. */
export const toolPath = (id: string): string => `/tools/${id}/`;

/** Folder of the public site in the output folder. */
export const siteFolder = 'site'

/** Ten file name characters of a digest. */
export const short = (digest: string): string => digest.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 10)

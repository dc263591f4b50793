/** Ten signs of a digest that may stand in a file name. */
export const short = (digest: string): string => digest.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 10)

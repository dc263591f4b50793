/** File name of a picture; it reveals nothing. */
export const pictureName = (index: number, extension: string): string => `image-${index + 1}${extension}`

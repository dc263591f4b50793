/** Name of a picture's file beside its page: it says nothing that the text does not. */
export const pictureName = (index: number, extension: string): string => `image-${index + 1}${extension}`

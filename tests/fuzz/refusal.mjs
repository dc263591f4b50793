/** Whether a reader refuses bytes as it says, by a `RangeError` of its own words: those of the engine are bugs (a stack that is full, a length that none has). */
export const isRefusal = error => error instanceof RangeError && !engineWords.test(error.message)

const engineWords = /call stack|^Invalid |out of bounds|out of range|must be/i

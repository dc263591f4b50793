/** The greatest of any number of numbers, 0 where there are none above it: `Math.max` takes no more arguments than the stack does. */
export const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), 0)

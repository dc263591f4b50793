/** The pipes to the program on the other side. */
export const standardStreams = () => ({input: process.stdin, output: process.stdout})

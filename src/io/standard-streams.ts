/** What a program on the other side of the pipes writes to this process, and reads of it. */
export const standardStreams = () => ({input: process.stdin, output: process.stdout})

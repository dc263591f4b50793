/** The signature of a find: the kind of the error and where it was thrown, without what the input says. */
export function signatureOf(error) {
  if (!(error instanceof Error)) return `no error but ${typeof error}`
  // A stack that overflows ends anywhere.
  if (error instanceof RangeError && /call stack/.test(error.message)) return 'RangeError: call stack'
  const frame =
    (error.stack ?? '').split('\n').find(line => /^\s+at .*(?:dist|node_modules|targets)\//.test(line)) ?? ''
  return `${error.name} ${frame
    .trim()
    .replace(/^at /, '')
    .replace(/\(?file:\/\/.*\/(dist|node_modules|targets)\//, '$1/')
    .replace(/:\d+\)?$/, '')}`
}

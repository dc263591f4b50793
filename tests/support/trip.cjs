// Loaded before the command, in its threads too: text with a mark, as a note is read or printed, is a bug (`Zzyzx`) or ends a thread (`Qwfpg`).
const {isMainThread} = require('node:worker_threads')

const own = {}
for (const name of ['normalize', 'replaceAll', 'split']) {
  own[name] = String.prototype[name]
  String.prototype[name] = function (...rest) {
    const isMarked = mark => String(this).includes(mark) && /splitNote|renderPdf/.test(new Error().stack)
    if (isMarked('Zzyzx')) throw new TypeError('a bug')
    if (!isMainThread && isMarked('Qwfpg')) process.exit(1)
    return own[name].apply(this, rest)
  }
}

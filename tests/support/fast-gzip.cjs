/** Preloaded by a process that packs what is unpacked at once: gzip without compression, which npm does not offer. */
const zlib = require('node:zlib')

const {Gzip} = zlib
zlib.Gzip = function (options) {
  return new Gzip({...options, level: 0})
}

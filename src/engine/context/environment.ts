/** Errors, clock and version of the tool, for commands: all that they know of `io/`. */
export {refusalOf, IoError, NonRepeatableRead} from '../../io/error.js'
export {monotonicMs} from '../../io/clock.js'
export {readToolVersion} from '../../io/tool.js'

export {addressOf, pathOf} from '../../io/file-address.js'
export {standardStreams} from '../../io/machine.js'
export {wholeMessages} from '../../io/whole-frames.js'
export {certainFixes} from '../../note/fixes/apply-fixes.js'

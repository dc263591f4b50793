export {addressOf, pathOf} from '../../io/file-address.js'
export {standardStreams} from '../../io/standard-streams.js'
export {certainFixes} from '../../note/fixes/apply-fixes.js'

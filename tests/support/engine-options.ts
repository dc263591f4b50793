import {syncBuiltinESMExports} from 'node:module'
import v8 from 'node:v8'

// Commands give V8 options by which it would rather collect than grow: in a process that files share, those of one held for all after it.
v8.setFlagsFromString = () => {}
syncBuiltinESMExports()

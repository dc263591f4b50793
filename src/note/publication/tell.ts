import type {Finding} from '../../model/report.js'

/** Report a mistake at a path of `cess.yml`. */
export type Tell = (rule: 'term-incomplete' | 'term-duplicate' | 'unknown-code', path: string, finding: Finding) => void

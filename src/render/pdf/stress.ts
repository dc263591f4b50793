import type {Link} from './link.js'

/** Words that their author stresses, each passage an object of its own. */
export interface Stress {
  readonly type: 'Em' | 'Strong'
  /** The one that it stands in. */
  readonly outer?: Stress
  /** The link that it is a part of. */
  readonly link?: Link
}

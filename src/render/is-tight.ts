import type {ListItem} from '../model/blocks.js'

/** Whether an item is one paragraph, alone or before lists. */
export const isTight = ({children}: ListItem): boolean =>
  children.every((block, index) => block.type === (index ? 'list' : 'paragraph'))

import {line} from '../build.js'
import type {Handler} from './setting.js'

/** Lines of code as they are: spaces kept, nothing divided. */
export const codeBlock: Handler<'codeBlock'> = ({value}, {kit}) => {
  const {space} = kit.geometry
  const node = {...line(value.replace(/\n+$/, ''), 'code', kit), tag: 'Code' as const}
  node.text = node.text.map(run => ({...run, code: true}))
  return [{node: {stack: [node], tag: 'P'}, before: space.aroundList, after: space.aroundList}]
}

import {TypeFlags, type Checker, type Type} from 'typescript/unstable/sync'
import {SyntaxKind, type Expression, type Node, type SourceFile} from 'typescript/unstable/ast'
import {isBinaryExpression, isElementAccessExpression} from 'typescript/unstable/ast/is'
import {nodesOf, pieceOf, type CompiledProgram, type Piece} from './compiled-program.js'

/** The one place where such a look-up is made, once it is known that the table has the key itself. */
const allowed = /\/model\/own\.ts$/

/**
 * Find where a program looks into an object by a key that may be any text, `table[key]` or `key in table`: `constructor` is
 * in every object. Keys of a union of literals are the compiler's to check, numbers are places in a list.
 *
 * @param folders Only files below them.
 */
export const openLookups = (program: CompiledProgram, folders: readonly string[]): readonly Piece[] =>
  program.pieces(folders, /\[|\bin\b/, (file, checker) => (allowed.test(file.fileName) ? [] : lookupsIn(file, checker)))

function lookupsIn(file: SourceFile, checker: Checker): readonly Piece[] {
  const found = nodesOf(file).flatMap((node): {readonly node: Node; readonly key: Expression}[] => {
    if (isElementAccessExpression(node)) return [{node, key: node.argumentExpression}]
    const isIn = isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword
    return isIn ? [{node, key: node.left}] : []
  })
  if (found.length === 0) return []
  const types = checker.getTypeAtLocation(found.map(({key}) => key))
  return found.flatMap(({node}, index) => {
    const type = types[index]
    return type && !isAnyText(type) ? [] : [pieceOf(node, file)]
  })
}

const open = TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.Any | TypeFlags.Unknown

const isAnyText = (type: Type): boolean =>
  (type.flags & open) !== 0 || (type.isUnionType() && type.getTypes().some(isAnyText))

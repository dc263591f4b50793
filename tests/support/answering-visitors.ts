import {SignatureKind, TypeFlags, type Checker, type Type} from 'typescript/unstable/sync'
import type {Node, SourceFile} from 'typescript/unstable/ast'
import {
  isArrowFunction,
  isBlock,
  isCallExpression,
  isFunctionExpression,
  isIdentifier,
  isObjectLiteralExpression,
  isPropertyAssignment,
} from 'typescript/unstable/ast/is'
import {nodesOf, pieceOf, type CompiledProgram, type Piece} from './compiled-program.js'

const visits = new Set(['visit', 'visitParents'])

/**
 * Find visitors of trees, Markdown, HTML or YAML, that answer by accident, as `node => found.push(node)` does: a number is
 * where to go on, `false` ends the walk. An answer that is meant stands in braces, after `return`.
 *
 * @param folders Only files below them.
 */
export const answeringVisitors = (program: CompiledProgram, folders: readonly string[]): readonly Piece[] =>
  program.pieces(folders, /\bvisit/, (file, checker) =>
    visitorsIn(file).flatMap(visitor => (answers(visitor, checker) ? [pieceOf(visitor, file)] : [])),
  )

/** Visitors that are given to `visit`, by themselves or in a table by kinds of node. */
const visitorsIn = (file: SourceFile): readonly Node[] =>
  nodesOf(file).flatMap(node => {
    const isVisit = isCallExpression(node) && isIdentifier(node.expression) && visits.has(node.expression.text)
    return isVisit ? [...node.arguments].flatMap(visitorsOf) : []
  })

const visitorsOf = (given: Node): readonly Node[] => {
  if (!isObjectLiteralExpression(given)) return [given]
  return [...given.properties].flatMap(property => (isPropertyAssignment(property) ? [property.initializer] : []))
}

/** A function that is written elsewhere may not answer at all, since nothing shows there that it is a visitor. */
function answers(visitor: Node, checker: Checker): boolean {
  if (isArrowFunction(visitor)) {
    if (isBlock(visitor.body)) return false
    const type = checker.getTypeAtLocation(visitor.body)
    return type === undefined || !isNothing(type)
  }
  if (isFunctionExpression(visitor)) return false
  const type = checker.getTypeAtLocation(visitor)
  const signatures = type ? checker.getSignaturesOfType(type, SignatureKind.Call) : []
  return signatures.some(signature => {
    const answer = checker.getReturnTypeOfSignature(signature)
    return answer === undefined || !isNothing(answer)
  })
}

const nothing = TypeFlags.Void | TypeFlags.Undefined | TypeFlags.Never

const isNothing = (type: Type): boolean =>
  (type.flags & nothing) !== 0 || (type.isUnionType() && type.getTypes().every(isNothing))

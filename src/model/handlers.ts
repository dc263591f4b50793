/** A function for each kind of node of a union; a new kind does not compile until it has one. */
export type Handlers<N extends {readonly type: string}, Context, Made> = {
  readonly [K in N['type']]: (node: Extract<N, {readonly type: K}>, context: Context) => Made
}

/** Call the handler of a node. */
export function handle<N extends {readonly type: string}, Context, Made>(
  handlers: Handlers<N, Context, Made>,
  node: N,
  context: Context,
): Made {
  const type: N['type'] = node.type
  // The table has the function for exactly this type; the compiler does not follow it through the union.
  const handler = handlers[type] as (node: N, context: Context) => Made
  return handler(node, context)
}

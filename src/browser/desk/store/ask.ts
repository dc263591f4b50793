/** The server answered, but not with what was asked for. */
export class Refusal extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`)
  }
}

/** No Content (RFC 9110, 15.3.5): there is nothing of the note to show, or the note itself is gone. */
export const nothingToShow = 204

/** Ask the desk's own server. @throws {Refusal} @throws {TypeError} If it cannot be reached. */
export async function ask(address: string, signal?: AbortSignal): Promise<Response> {
  const answer = await fetch(address, {cache: 'no-store', ...(signal ? {signal} : {})})
  if (!answer.ok || answer.status === nothingToShow) throw new Refusal(answer.status)
  return answer
}

/** Ask for JSON. The server is ours, of the same version, and says what `model/desk.ts` says. */
export const askJson = async <T>(address: string, signal?: AbortSignal): Promise<T> =>
  (await (await ask(address, signal)).json()) as T

import {deskPaths, type TestAnswer, type TestRequest} from '../../../model/desk.js'
import {en} from '../words/en.js'
import {fr} from '../words/fr.js'

/** Ask for a test message; a server that is away, or says no, is an answer too. */
export async function postTest(slug: string, request: TestRequest): Promise<TestAnswer> {
  try {
    const answer = await fetch(`${deskPaths.note}${encodeURIComponent(slug)}${deskPaths.test}`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(request),
    })
    if (answer.headers.get('content-type')?.startsWith('application/json') !== true) return failed
    return (await answer.json()) as TestAnswer // the server is ours
  } catch {
    return failed
  }
}

const failed: TestAnswer = {status: 'refused', reasons: [{en: en.connection.failed, fr: fr.connection.failed}]}

import type * as z from 'zod'
import { Stop } from '../running/stop.ts'

/** One request to GitHub's REST API: the answer, checked to have the shape asked for. */
export type Api = <T>(method: 'GET' | 'POST' | 'PATCH', path: string, shape: z.ZodType<T>, body?: object) => Promise<T>

/** Speaks to the API of one repository: paths begin behind `/repos/<owner>/<name>`. Throws Stop where it refuses. */
export function apiOf(repository: string, token: string, base: string): Api {
  return async (method, path, shape, body) => {
    const response = await fetch(`${base}/repos/${repository}${path}`, {
      method,
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Stop(`GitHub answered ${response.status} to ${method} ${path}.`)
    return shape.parse(await response.json())
  }
}

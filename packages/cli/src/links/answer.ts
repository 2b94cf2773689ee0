/** What a server answered in the end, or why it did not. */
export type Answer =
  | {
      readonly status: number
      /** Where the page was in the end, redirects followed. */
      readonly url: string
      /** Whether every redirect on the way said that the page moved for good. */
      readonly forGood: boolean
      readonly contentType: string
      readonly body: Uint8Array
      /** Seconds to wait, where the server asks for it. */
      readonly retryAfter: number | undefined
    }
  | { readonly failure: Failure }

/** `no-host`: there is no such host. `refused`: our own rules keep us from asking. */
export type Failure = 'no-host' | 'timeout' | 'network' | 'private' | 'robots' | 'redirects'

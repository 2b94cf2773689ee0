/** The package's own types say that it has a default export, which it has not. */
declare module 'robots-parser/Robots.js' {
  class Robots {
    constructor(url: string, contents: string)
    isAllowed(url: string, userAgent?: string): boolean | undefined
    getCrawlDelay(userAgent?: string): number | undefined
  }
  export = Robots
}

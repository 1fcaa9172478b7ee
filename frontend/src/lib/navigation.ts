let navigated = false

/** Called by the router once the reader has gone from one page to another. */
export function rememberNavigation() {
  navigated = true
}

/** Whether the page was reached within the app: then the focus must be moved, since the browser does not. */
export function hasNavigated() {
  return navigated
}

// Starts the app once the words that came with the document have been seen: what is heavy waits for the first picture.
;(() => {
  const { app } = document.currentScript.dataset
  const run = () => import(app)
  if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(run))
  else run()
})()

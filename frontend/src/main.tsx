import './react'
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '@/api/client'
import { Providers } from '@/app/Providers'
import { queryClient } from '@/app/queryClient'
import { createAppRouter } from '@/app/router'
import { currentSession, currentToken, forget, onSession, restore } from '@/lib/sign-in/session'
import '@/app/theme/styles'

connect({ token: currentToken, onRefused: () => void forget() })
const router = createAppRouter()

// What was read as one person is not shown to the next.
let before = currentSession()
onSession((session) => {
  if (!before.isLoading && session.user?.profile.sub !== before.user?.profile.sub) queryClient.clear()
  before = session
})
restore((returnTo) => router.history.replace(returnTo))

// The document came with words of its own, for whoever waits: the page says them anew.
const stop = router.subscribe('onRendered', () => {
  for (const served of document.querySelectorAll('[data-served]')) served.remove()
  stop()
})

void import('@/app/theme/largeScripts').then(({ bringFontsOf }) => bringFontsOf(document.body))

// The page is shown once it is whole, and put together in pieces so short that a finger is answered in between.
const root = createRoot(document.getElementById('root') as HTMLElement)
void router.load().then(() => startTransition(() => root.render(<Providers router={router} />)))

import { createRoot } from 'react-dom/client'
import { connect } from '@/api/client'
import { readConfiguration } from '@/api/configuration'
import { Providers } from '@/app/Providers'
import { createAppRouter } from '@/app/router'
import { createUserManager, currentToken } from '@/lib/sign-in/userManager'
import '@/app/theme/styles'

const userManager = createUserManager(await readConfiguration())
connect({ token: () => currentToken(userManager), onRefused: () => void userManager.removeUser() })
const router = createAppRouter()

createRoot(document.getElementById('root') as HTMLElement).render(
  <Providers userManager={userManager} router={router} />,
)

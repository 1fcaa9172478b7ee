import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'

export function SignInButton() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { isSignedIn, name, signIn, signOut } = useSignIn()
  if (!isSignedIn) {
    return (
      <Button size="sm" onClick={() => void signIn()}>
        {t('signIn')}
      </Button>
    )
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="sm" variant="default" rightSection={<IconChevronDown aria-hidden size={16} />} maw={240}>
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item mih={44} renderRoot={(props) => <Link to="/$lang/me" params={{ lang }} {...props} />}>
          {t('nav.me')}
        </Menu.Item>
        <Menu.Item mih={44} onClick={() => void signOut()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

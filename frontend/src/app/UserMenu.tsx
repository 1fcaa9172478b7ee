import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { cut } from '@/ui/wrapping'

/** Whoever is signed in, with the way to their account and the way out. */
export default function UserMenu({ isOpenAtFirst }: { isOpenAtFirst: boolean }) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { name, signOut } = useSignIn()
  return (
    <Menu position="bottom-end" defaultOpened={isOpenAtFirst}>
      <Menu.Target>
        <Button
          {...cut}
          size="sm"
          variant="default"
          title={name}
          rightSection={<IconChevronDown aria-hidden size={16} />}
          maw={240}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item mih={44} renderRoot={(props) => <Link to="/$lang/me" params={{ lang }} {...props} />}>
          {t('nav.me')}
        </Menu.Item>
        <Menu.Item mih={44} renderRoot={(props) => <Link to="/$lang/following" params={{ lang }} {...props} />}>
          {t('nav.following')}
        </Menu.Item>
        <Menu.Item mih={44} onClick={() => void signOut()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

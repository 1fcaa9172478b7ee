import { Button, Group, Text } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useAcceptInvitation } from '../api'
import { useRoleWords } from '../public/useRoleWords'

/** Whoever was invited accepts here, signed in with the address that was invited. */
export function InvitationPage() {
  const { t } = useTranslation('access')
  const lang = useLanguage()
  const token = useLocation().hash
  const { isSignedIn, signIn, name } = useSignIn()
  const { mutate, data: mandate, error, isPending } = useAcceptInvitation()
  const words = useRoleWords()
  if (mandate) {
    return (
      <Page title={t('invitation.accepted')} lead={words.mandate(mandate)} width="read">
        <Group>
          <ButtonLink to={mandate.city ? '/$lang/my-cities' : '/$lang/my-networks'} params={{ lang }}>
            {t('invitation.begin')}
          </ButtonLink>
        </Group>
      </Page>
    )
  }
  return (
    <Page title={t('invitation.title')} lead={t('invitation.lead')} width="read">
      {error && <ProblemAlert error={error} />}
      {!token ? (
        <Text>{t('invitation.noToken')}</Text>
      ) : (
        <Group>
          {isSignedIn ? (
            <Button loading={isPending} onClick={() => mutate(token)}>
              {t('invitation.accept', { name })}
            </Button>
          ) : (
            <Button onClick={() => void signIn()}>{t('invitation.signIn')}</Button>
          )}
        </Group>
      )}
    </Page>
  )
}

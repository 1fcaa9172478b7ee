import { Button, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NotificationSettings } from '@/features/inbox/public/NotificationSettings'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { AppLink, ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { mandateRequestsQuery, meQuery } from '../api'
import { useRoleWords } from '../public/useRoleWords'

/** Who I am here, for whom I may act, and what I asked for. */
export function MePage() {
  return (
    <SignedIn>
      <Me />
    </SignedIn>
  )
}

function Me() {
  const { t } = useTranslation('access')
  const { t: ofUi } = useTranslation('ui')
  const lang = useLanguage()
  const format = useFormat()
  const words = useRoleWords()
  const { signOut } = useSignIn()
  const { data: me } = useSuspenseQuery(meQuery)
  const { data: requests } = useSuspenseQuery(mandateRequestsQuery({}))
  const own = requests.filter(({ person }) => person.id === me.id)
  return (
    <Page title={me.name} lead={me.email} width="read">
      <Section title={t('me.mandates')}>
        {me.mandates.length === 0 && <Text>{t('me.noMandates')}</Text>}
        {me.mandates.map((mandate) => (
          <Text key={mandate.id}>
            {mandate.city ? (
              <AppLink to="/$lang/cities/$slug" params={{ lang, slug: mandate.city }}>
                {words.mandate(mandate)}
              </AppLink>
            ) : (
              <AppLink to="/$lang/networks/$slug" params={{ lang, slug: mandate.network ?? '' }}>
                {words.mandate(mandate)}
              </AppLink>
            )}{' '}
            <Text span size="sm" c="dimmed">
              {t('me.since', { date: format.date(mandate.from) })}
            </Text>
          </Text>
        ))}
      </Section>
      <Section title={t('me.requests')}>
        {own.length === 0 && <Text>{t('me.noRequests')}</Text>}
        <Stack gap="xs">
          {own.map((request) => (
            <Text key={request.id}>
              {words.mandate(request)}
              {ofUi('colon')}
              {t(`requestState.${request.state}`)}
              {request.decisionNote && ` – ${request.decisionNote}`}
            </Text>
          ))}
        </Stack>
        <Text c="dimmed">{t('me.howToAsk')}</Text>
      </Section>
      <NotificationSettings />
      {me.language && <Text>{t('me.letters', { language: format.language(me.language) })}</Text>}
      <Group>
        <ButtonLink to="/$lang/cities" params={{ lang }}>
          {t('me.findCity')}
        </ButtonLink>
        <Button variant="default" onClick={() => void signOut()}>
          {t('me.signOut')}
        </Button>
      </Group>
    </Page>
  )
}

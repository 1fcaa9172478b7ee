import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'

/** For whoever works for the city and is not signed in: how this page becomes theirs. */
export function YourCity({ slug, name }: { slug: string; name: string }) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { isSignedIn } = useSignIn()
  if (isSignedIn) return null
  return (
    <Section title={t('city.yours')} isAside isPrinted={false}>
      <Text>{t('city.yoursThen', { name })}</Text>
      <Text>
        <AppLink to="/$lang/cities/$slug/ask" params={{ lang, slug }}>
          {t('city.ask')}
        </AppLink>
      </Text>
    </Section>
  )
}

import { Group, List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'

/** The application has gone: what happens next, and where to see it. */
export function ApplySent({ city, network }: { city: string; network: string }) {
  const { t } = useTranslation(['membership', 'apply'])
  const lang = useLanguage()
  return (
    <Page title={t('apply:sent.title')} lead={t('apply:sent.lead', { network })} width="read">
      <Section title={t('apply:sent.nextHeading')}>
        <List type="ordered" spacing="xs">
          <List.Item>{t('apply:sent.read', { network })}</List.Item>
          <List.Item>{t('apply:sent.decide')}</List.Item>
          <List.Item>{t('apply:sent.shown')}</List.Item>
        </List>
      </Section>
      <Group>
        <ButtonLink to="/$lang/my-cities" params={{ lang }}>
          {t('apply:sent.myCities')}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug" params={{ lang, slug: city }} variant="default">
          {t('apply:sent.city')}
        </ButtonLink>
      </Group>
    </Page>
  )
}

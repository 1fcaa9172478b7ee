import { Button, Group } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useUnsubscribe } from '../api'

/** Where the address in a letter leads: letters stop by one button, without signing in, and not by looking. */
export function UnsubscribePage() {
  const { t } = useTranslation('inbox')
  const lang = useLanguage()
  const { code } = useParams({ from: '/$lang/unsubscribe/$code' })
  const { mutate, isPending, isSuccess, error } = useUnsubscribe()
  if (isSuccess) {
    return (
      <Page key="done" title={t('unsubscribe.done')} lead={t('unsubscribe.doneLead')} width="read">
        <Group>
          <ButtonLink to="/$lang/following" params={{ lang }} variant="default">
            {t('unsubscribe.settings')}
          </ButtonLink>
        </Group>
      </Page>
    )
  }
  return (
    <Page title={t('unsubscribe.title')} lead={t('unsubscribe.lead')} width="read">
      {error && <ProblemAlert error={error} />}
      <Group>
        <Button loading={isPending} onClick={() => mutate(code)}>
          {t('unsubscribe.stop')}
        </Button>
      </Group>
    </Page>
  )
}

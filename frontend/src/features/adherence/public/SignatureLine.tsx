import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AdherenceListItem } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'

/** When and by whom a declaration was signed, leading to what was signed; a withdrawal is said. */
export function SignatureLine({ signature }: { signature: AdherenceListItem }) {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  const lang = useLanguage()
  const { id, signedOn, signatoryName, signatoryTitle, furtherSignatories = [], onPaper, withdrawnOn, city } = signature
  return (
    <Text size="sm" c="dimmed" component="span" display="block">
      {signedOn && (
        <AppLink
          to="/$lang/adherences/$id"
          params={{ lang, id }}
          aria-label={t('line.signedOf', { city: city.ownName, date: format.day(signedOn) })}
        >
          {t('line.signed', { date: format.day(signedOn) })}
        </AppLink>
      )}{' '}
      {signatoryName && t('line.by', { name: signatoryName, office: signatoryTitle })}
      {furtherSignatories.map(({ name, title }) => ` · ${name}, ${title}`)}
      {onPaper && ` · ${t('onPaper.line', { name: onPaper.enteredBy })}`}
      {withdrawnOn && ` · ${t('line.withdrawn', { date: format.day(withdrawnOn) })}`}
    </Text>
  )
}

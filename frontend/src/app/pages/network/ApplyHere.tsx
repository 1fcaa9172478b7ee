import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'

/** For whoever acts for a city: the way to apply to this network. */
export function ApplyHere({ network }: { network: string }) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const pick = usePickText()
  const { cityMandates } = useMe()
  return cityMandates.map(({ id, city = '', scopeNames }) => (
    <ButtonLink key={id} to="/$lang/cities/$slug/apply" params={{ lang, slug: city }} search={{ network }}>
      {t('network.apply', { city: pick(scopeNames) })}
    </ButtonLink>
  ))
}

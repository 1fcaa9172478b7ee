import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'

/** For whoever acts for a city: the way to sign this declaration, one button a city. */
export function SignHere({ declaration }: { declaration: string }) {
  const { t } = useTranslation('adherence')
  const lang = useLanguage()
  const pick = usePickText()
  const { cityMandates } = useMe()
  return cityMandates.map(({ id, city = '', scopeNames }) => (
    <ButtonLink key={id} to="/$lang/declarations/$slug/sign" params={{ lang, slug: declaration }} search={{ city }}>
      {t('signFor', { city: pick(scopeNames) })}
    </ButtonLink>
  ))
}

import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { type GapCode, gapWays } from './gapWays'

interface GapLinkProps {
  slug: string
  code: GapCode
  /** Whether it is the one thing to do next. */
  isFirst?: boolean
}

/** The way to where a gap is mended. */
export function GapLink({ slug, code, isFirst = false }: GapLinkProps) {
  const { t } = useTranslation('meeting')
  const { to, hash } = gapWays[code]
  return (
    <ButtonLink
      to={to}
      hash={hash}
      params={{ lang: useLanguage(), slug }}
      variant={isFirst ? 'filled' : 'default'}
      aria-label={`${t(`gap.${code}.do`)}: ${t(`gap.${code}.title`)}`}
    >
      {t(`gap.${code}.do`)}
    </ButtonLink>
  )
}

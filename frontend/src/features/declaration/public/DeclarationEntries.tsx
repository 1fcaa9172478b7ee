import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DeclarationListItem } from '@/api/generated'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { LangText } from '@/ui/LangText'
import classes from './DeclarationEntries.module.css'
import { DeclarationLink } from './DeclarationLink'
import { StateMark } from './StateMark'
import { useDeclarationWords } from './useDeclarationWords'

interface DeclarationEntriesProps {
  declarations: DeclarationListItem[]
  /** Left out where the page is that of the network. */
  isIssuerShown?: boolean
}

/** Declarations as a bibliography lists them: the year in the margin, then the title and what is known of it. */
export function DeclarationEntries({ declarations, isIssuerShown = true }: DeclarationEntriesProps) {
  const { t } = useTranslation('declaration')
  const words = useDeclarationWords()
  return (
    <ul className={classes.entries}>
      {declarations.map((declaration) => (
        <li key={declaration.slug} className={classes.entry}>
          <span className={classes.year}>{declaration.year}</span>
          <div>
            <div className={classes.title}>
              <DeclarationLink declaration={declaration} />
            </div>
            {declaration.theme && (
              <Text ff="var(--paideia-serif)" fs="italic">
                <LangText map={declaration.theme} sourceLanguage={declaration.sourceLanguage} isName />
              </Text>
            )}
            <div className={classes.facts}>
              <span>{words.kind(declaration.kind)}</span>
              {isIssuerShown && (
                <span>
                  <NetworkLink slug={declaration.issuer.slug} isShort />
                </span>
              )}
              {declaration.hasText && <StateMark state={declaration.state} />}
              {declaration.signatures > 0 && <span>{t('signatures', { count: declaration.signatures })}</span>}
              {!declaration.hasText && <span>{t('withoutText')}</span>}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

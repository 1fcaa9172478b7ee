import { Title } from '@mantine/core'
import type { City, Declaration, DeclarationVersion } from '@/api/generated'
import { DeclarationPaper } from '@/features/declaration/public/DeclarationPaper'
import { partsIn, titleIn } from '@/features/declaration/public/textOf'
import { fieldsOf, useFields } from '@/features/declaration/public/useFields'
import { useNetworks } from '@/features/network/public/useNetworks'

interface VersionPaperProps {
  declaration: Declaration
  version: DeclarationVersion
  language: string
  city: City
}

/** The text in the language that is being chosen, with the name of the city in it. */
export function VersionPaper({ declaration, version, language, city }: VersionPaperProps) {
  const { fullName } = useNetworks()
  const fields = useFields(fieldsOf(city, language))
  const title = titleIn(declaration, language)?.text ?? ''
  return (
    <DeclarationPaper
      issuer={fullName(declaration.issuer.slug)}
      title={title}
      heading={<Title order={2}>{title}</Title>}
      language={language}
      parts={partsIn(version, language)}
      fields={fields}
      areClausesLinked={false}
    />
  )
}

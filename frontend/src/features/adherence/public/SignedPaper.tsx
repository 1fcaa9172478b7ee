import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { DeclarationText } from '@/api/generated'
import { DeclarationPaper } from '@/features/declaration/public/DeclarationPaper'
import { useFields } from '@/features/declaration/public/useFields'

interface SignedPaperProps {
  text: DeclarationText
  issuer: string
  areClausesLinked?: boolean
  children?: ReactNode
}

/** The text as it reads for one city, on paper. */
export function SignedPaper({ text, issuer, areClausesLinked, children }: SignedPaperProps) {
  const fields = useFields()
  return (
    <DeclarationPaper
      issuer={issuer}
      title={text.title}
      heading={
        <Title order={2} size="h1">
          {text.title}
        </Title>
      }
      language={text.language}
      parts={text.blocks}
      fields={fields}
      areClausesLinked={areClausesLinked}
    >
      {children}
    </DeclarationPaper>
  )
}

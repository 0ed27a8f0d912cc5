"""How well the model understands: measures, tables, the model card."""

"""AdamW whose step is relative to how large a parameter is, as Adafactor's: what T5 with its large embeddings wants."""

import torch


class ScaledAdam(torch.optim.Optimizer):
    def __init__(self, parameters, rate, betas=(0.9, 0.98), epsilon=1e-6):
        super().__init__(parameters, {"rate": rate, "betas": betas, "epsilon": epsilon})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            first, second = group["betas"]
            for parameter in group["params"]:
                if parameter.grad is None:
                    continue
                state = self.state[parameter]
                if not state:
                    state.update(step=0, mean=torch.zeros_like(parameter), square=torch.zeros_like(parameter))
                state["step"] += 1
                state["mean"].mul_(first).add_(parameter.grad, alpha=1 - first)
                state["square"].mul_(second).addcmul_(parameter.grad, parameter.grad, value=1 - second)
                correction = (1 - second ** state["step"]) ** 0.5 / (1 - first ** state["step"])
                scale = max(1e-3, parameter.pow(2).mean().sqrt().item())
                root = state["square"].sqrt().add_(group["epsilon"])
                parameter.addcdiv_(state["mean"], root, value=-group["rate"] * scale * correction)
